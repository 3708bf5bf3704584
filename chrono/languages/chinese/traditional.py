"""Traditional Chinese: the signs of what is written in simplified ones here, one for one."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

T = TypeVar("T")

_PAIRS = """
万萬 与與 东東 两兩 个個 丰豐 为為 举舉 乌烏 乐樂 买買 亚亞 亩畝 亿億 仅僅 从從 会會 传傳 伦倫 伟偉 余餘 减減
凯凱 击擊 划劃 则則 刚剛 创創 别別 办辦 动動 劳勞 务務 区區 协協 单單 卢盧 卫衛 卖賣 厂廠 压壓 县縣 双雙 发發
变變 叙敘 号號 吨噸 启啟 员員 国國 图圖 圣聖 场場 坚堅 处處 备備 声聲 复復 头頭 奥奧 宁寧 实實 审審 宽寬 宾賓
对對 将將 尔爾 属屬 岁歲 岛島 币幣 师師 带帶 并並 广廣 庆慶 库庫 应應 废廢 开開 张張 强強 当當 录錄 归歸 怀懷
总總 恶惡 惩懲 户戶 执執 扩擴 扬揚 报報 拟擬 挥揮 换換 据據 数數 断斷 无無 旧舊 时時 暂暫 术術 机機 杀殺 权權
条條 来來 极極 构構 标標 样樣 桥橋 梦夢 楼樓 欧歐 毕畢 气氣 汉漢 汤湯 没沒 济濟 涨漲 湾灣 满滿 灭滅 爱愛 现現
玛瑪 环環 电電 监監 确確 礼禮 离離 称稱 签簽 约約 纪紀 纳納 纽紐 线線 组組 终終 绍紹 经經 结結 绝絕 统統 继繼
绪緒 续續 维維 编編 缅緬 缩縮 罗羅 罚罰 罢罷 职職 联聯 胜勝 脱脫 节節 苏蘇 莱萊 获獲 萨薩 虚虛 见見 观觀 计計
订訂 认認 让讓 议議 讯訊 记記 许許 设設 访訪 证證 评評 诉訴 试試 话話 诞誕 误誤 说說 请請 诺諾 调調 谣謠 谴譴
贝貝 贞貞 责責 败敗 质質 资資 赞贊 车車 转轉 轮輪 辆輛 辞辭 达達 过過 运運 还還 这這 进進 违違 连連 迟遲 选選
邮郵 释釋 钟鐘 销銷 镑鎊 长長 门門 闭閉 问問 间間 闻聞 阳陽 阴陰 际際 陆陸 隐隱 韦韋 韩韓 页頁 顷頃 顺順 须須
顿頓 预預 领領 风風 马馬 驱驅 驳駁 鲁魯 鲜鮮 麦麥 党黨 龙龍 后後 里裡 于於 决決 准準 闹鬧 辟闢 赔賠 赎贖
"""
_TWINS = str.maketrans({pair[0]: pair[1] for pair in _PAIRS.split()})


def in_traditional(words: str) -> str:
    """The same words in traditional signs."""
    return words.translate(_TWINS)


def with_traditional(part: T, patterns: Iterable[str] = ()) -> T:
    """A part of the language whose words may be in either signs; of its texts only those that are `patterns`."""
    known = set(patterns)
    twins: dict[str, Any] = {
        one.name: _both(getattr(part, one.name), pattern=one.name in known)
        for one in fields(part)  # type: ignore[arg-type]
    }
    return replace(part, **twins)  # type: ignore[type-var]


def _both(value: Any, *, pattern: bool = False) -> Any:
    if isinstance(value, str):
        twin = in_traditional(value)
        return f"{value}|{twin}" if pattern and twin != value else value
    if isinstance(value, frozenset):
        return value | {in_traditional(word) for word in value}
    if isinstance(value, Mapping):
        return {**{_twin(key): meant for key, meant in value.items()}, **value}
    if isinstance(value, tuple) and all(isinstance(one, str) for one in value):
        return tuple(dict.fromkeys((*value, *map(in_traditional, value))))
    return tuple(map(_both, value)) if isinstance(value, tuple) else value


def _twin(key: Any) -> Any:
    return tuple(map(in_traditional, key)) if isinstance(key, tuple) else in_traditional(key)
