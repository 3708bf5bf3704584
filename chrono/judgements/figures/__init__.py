"""The figures of events against those of their passages: values, labels, qualifiers, and numbers in titles."""

from chrono.judgements.figures.labels import LabelJudgement, LabelOutcome, judge_labels
from chrono.judgements.figures.prose import ProseFigure, ProseOutcome, judge_prose_figures
from chrono.judgements.figures.qualifiers import QualifierJudgement, QualifierOutcome, judge_qualifier
from chrono.judgements.figures.values import FigureJudgement, FigureOutcome, judge_figure

__all__ = [
    "FigureJudgement",
    "FigureOutcome",
    "LabelJudgement",
    "LabelOutcome",
    "ProseFigure",
    "ProseOutcome",
    "QualifierJudgement",
    "QualifierOutcome",
    "judge_figure",
    "judge_labels",
    "judge_prose_figures",
    "judge_qualifier",
]
