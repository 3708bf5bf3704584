"""Shadow trees and the pages that frames hold in themselves."""

from chrono.webpages.webpages import read_webpage


def words(source: str) -> list[str]:
    return read_webpage(source).text.split()


def test_shadow_tree_stands_in_the_place_of_what_its_host_holds() -> None:
    assert words("<div><template shadowrootmode=open><p>shadow</p></template>light</div>") == ["shadow"]
    assert words("<div><template><p>shadow</p></template>light</div>") == ["light"]


def test_slots_hold_what_the_host_gives_them_or_their_own() -> None:
    tree = "<template shadowrootmode=closed><slot name=a>none</slot> then <slot></slot></template>"
    assert words(f"<x-y>{tree}<b slot=a>first</b>second</x-y>") == ["first", "then", "second"]
    assert words(f"<x-y>{tree}second</x-y>") == ["none", "then", "second"]


def test_rules_of_the_tree_may_hide_what_is_put_into_its_slots() -> None:
    tree = "<template shadowrootmode=open><style>%s</style><div><slot></slot></div></template>"
    for rule in ("::slotted(p){display:none}", "slot::slotted(.x){opacity:0}", "div ::slotted(*){font-size:0}"):
        assert words(f"a <x-y>{tree % rule}<p class=x>light</p></x-y>") == ["a"], rule
    assert words(f"<x-y>{tree % '::slotted(b){display:none}'}<p>light</p></x-y>") == ["light"]


def test_rules_hold_in_the_tree_that_they_stand_in() -> None:
    page = "<style>p{display:none}</style><div><template shadowrootmode=open><p>shadow</p></template></div>"
    assert words(page) == ["shadow"]
    page = "<div><template shadowrootmode=open><style>p{display:none}</style><p>shadow</p></template></div><p>light"
    assert words(page) == ["light"]
    assert words("<div><template shadowrootmode=open><style>:host{display:none}</style>a</template></div>b") == ["b"]


def test_colours_behind_a_shadow_tree_are_those_around_its_host() -> None:
    tree = "<template shadowrootmode=open><p style='color:#222'>shadow</p></template>"
    assert words(f"<div style='background:#222'>{tree}</div>") == []


def test_page_in_a_frame_is_read_by_its_own_rules() -> None:
    assert words("<style>p{display:none}</style>a <iframe srcdoc='<p>framed &amp;amp; told'></iframe> b") == (
        ["a", "framed", "&", "told", "b"]
    )
    assert words("<iframe srcdoc='<p hidden>framed'></iframe><iframe srcdoc='x' width=0></iframe>") == []


def test_boxes_of_a_row_stand_in_the_order_in_which_they_are_shown() -> None:
    boxes = "<b style='order:2'>opened on</b><b style='order:-1'>11 March</b><i>the</i>"
    assert words(f"<p style='display:flex'>{boxes}</p>") == ["11", "March", "the", "opened", "on"]
    assert words(f"<p>{boxes}</p>") == ["opened", "on11", "Marchthe"]


def test_rules_order_boxes_and_turn_a_row_around() -> None:
    style = "<style>p{display:flex;flex-direction:row-reverse}.a{order:1}</style>"
    assert words(f"{style}<p><b class=a>one</b><b>two</b><b>three</b></p>") == ["one", "three", "two"]


def test_words_that_are_shown_in_another_order_keep_their_places() -> None:
    page = read_webpage("<p style='display:flex;flex-direction:row-reverse'><b>one</b><b>two</b></p>")
    at = page.text.index("two")
    assert page.offsets.origin(at) > page.offsets.origin(page.text.index("one"))
