"""The closed vocabulary of what may be named in a picture: keys of ``photo-object-...`` sentences.

COCO's 80 kinds are all there. Of ImageNet's 1,000 labels only those for common, useful things are;
for the others (breeds, trades, weapons, military things) the classifier stays silent.
"""

from __future__ import annotations

# Class numbers of the TensorFlow release of COCO 2017.
COCO: dict[int, str] = {
    1: "person", 2: "bicycle", 3: "car", 4: "motorcycle", 5: "airplane", 6: "bus", 7: "train",
    8: "truck", 9: "boat", 10: "traffic-light", 11: "fire-hydrant", 13: "stop-sign",
    14: "parking-meter", 15: "bench", 16: "bird", 17: "cat", 18: "dog", 19: "horse", 20: "sheep",
    21: "cow", 22: "elephant", 23: "bear", 24: "zebra", 25: "giraffe", 27: "backpack",
    28: "umbrella", 31: "handbag", 32: "tie", 33: "suitcase", 34: "frisbee", 35: "skis",
    36: "snowboard", 37: "ball", 38: "kite", 39: "baseball-bat", 40: "baseball-glove",
    41: "skateboard", 42: "surfboard", 43: "tennis-racket", 44: "bottle", 46: "wine-glass",
    47: "cup", 48: "fork", 49: "knife", 50: "spoon", 51: "bowl", 52: "banana", 53: "apple",
    54: "sandwich", 55: "orange", 56: "broccoli", 57: "carrot", 58: "hot-dog", 59: "pizza",
    60: "donut", 61: "cake", 62: "chair", 63: "couch", 64: "potted-plant", 65: "bed", 67: "table",
    70: "toilet", 72: "tv", 73: "laptop", 74: "mouse", 75: "remote", 76: "keyboard", 77: "phone",
    78: "microwave", 79: "oven", 80: "toaster", 81: "sink", 82: "refrigerator", 84: "book",
    85: "clock", 86: "vase", 87: "scissors", 88: "teddy-bear", 89: "hair-dryer", 90: "toothbrush",
}  # fmt: skip

# Key -> first names of ImageNet's labels, separated by "|".
_SUBJECTS: dict[str, str] = {
    # kitchen and food
    "coffee": "espresso", "teapot": "teapot", "coffeepot": "coffeepot|espresso maker",
    "cup": "cup|coffee mug", "plate": "plate", "bowl": "soup bowl|mixing bowl",
    "bottle": "water bottle|wine bottle|beer bottle|pop bottle", "pitcher": "pitcher|water jug",
    "pan": "frying pan|wok", "pot": "Crock Pot|Dutch oven|caldron", "spoon": "wooden spoon",
    "bread": "French loaf", "bagel": "bagel", "pretzel": "pretzel", "burger": "cheeseburger",
    "hot-dog": "hotdog", "cabbage": "head cabbage", "broccoli": "broccoli",
    "cauliflower": "cauliflower", "courgette": "zucchini", "cucumber": "cucumber",
    "artichoke": "artichoke", "pepper": "bell pepper", "mushroom": "mushroom|agaric|bolete",
    "apple": "Granny Smith", "strawberry": "strawberry", "orange": "orange", "lemon": "lemon",
    "fig": "fig", "pineapple": "pineapple", "banana": "banana", "pomegranate": "pomegranate",
    "pizza": "pizza", "pasta": "carbonara", "ice-cream": "ice cream", "soup": "consomme|hot pot",
    "wine": "red wine", "corn": "corn", "burrito": "burrito", "menu": "menu",
    "refrigerator": "refrigerator", "microwave": "microwave", "stove": "stove",
    "dishwasher": "dishwasher", "toaster": "toaster",
    # packages, medicine, bathroom
    "packet": "packet", "envelope": "envelope", "carton": "carton", "crate": "crate",
    "plastic-bag": "plastic bag", "pill-bottle": "pill bottle", "cream": "lotion|sunscreen",
    "perfume": "perfume", "soap-dispenser": "soap dispenser", "plaster": "Band Aid",
    "syringe": "syringe", "stethoscope": "stethoscope", "crutch": "crutch", "scales": "scale",
    "toilet-paper": "toilet tissue", "paper-towel": "paper towel", "towel": "bath towel",
    "washbasin": "washbasin", "bathtub": "bathtub|tub", "shower-curtain": "shower curtain",
    "hair-dryer": "hand blower", "lipstick": "lipstick", "nappy": "diaper",
    # clothes and things to carry
    "shoe": "running shoe|Loafer", "sandal": "sandal", "boot": "cowboy boot", "sock": "sock",
    "hat": "cowboy hat|sombrero", "t-shirt": "jersey", "sweater": "sweatshirt|cardigan",
    "jeans": "jean", "suit": "suit", "coat": "trench coat|fur coat", "mitten": "mitten",
    "sunglasses": "sunglasses|sunglass", "watch": "digital watch", "necklace": "necklace",
    "wallet": "wallet", "handbag": "purse", "backpack": "backpack", "umbrella": "umbrella",
    # home and tools
    "pillow": "pillow", "blanket": "quilt", "lamp": "table lamp|lampshade", "candle": "candle",
    "desk": "desk", "wardrobe": "wardrobe", "bookcase": "bookcase", "cradle": "cradle|crib",
    "washing-machine": "washer", "radiator": "radiator", "fan": "electric fan", "iron": "iron",
    "vacuum-cleaner": "vacuum", "sewing-machine": "sewing machine", "bucket": "bucket",
    "broom": "broom", "mop": "swab", "bin": "ashcan", "padlock": "padlock", "hammer": "hammer",
    "screwdriver": "screwdriver", "screw": "screw", "nail": "nail", "drill": "power drill",
    "light-switch": "switch", "potted-plant": "pot", "vase": "vase", "couch": "studio couch",
    "rocking-chair": "rocking chair", "chair": "folding chair", "teddy-bear": "teddy",
    # screens, paper, communication
    "screen": "monitor|screen", "computer": "desktop computer", "laptop": "laptop|notebook",
    "keyboard": "computer keyboard|space bar|typewriter keyboard", "mouse": "mouse",
    "remote": "remote control", "phone": "cellular telephone|dial telephone", "tv": "television",
    "printer": "printer", "photocopier": "photocopier", "radio": "radio", "camera":
    "reflex camera|Polaroid camera", "loudspeaker": "loudspeaker", "microphone": "microphone",
    "clock": "wall clock|analog clock|digital clock", "pen": "ballpoint|fountain pen",
    "pencil-case": "pencil box", "book": "book jacket|comic book", "web-page": "web site",
    "binder": "binder", "cash-machine": "cash machine", "vending-machine": "vending machine",
    # street and places
    "letterbox": "mailbox", "street-sign": "street sign", "traffic-light": "traffic light",
    "parking-meter": "parking meter", "taxi": "cab", "tram": "streetcar", "ambulance": "ambulance",
    "bus": "minibus|school bus|trolleybus", "fire-engine": "fire engine",
    "truck": "trailer truck|pickup|moving van|garbage truck|tow truck", "tractor": "tractor",
    "car": "convertible|beach wagon|limousine|minivan|sports car|jeep",
    "motorcycle": "moped|motor scooter", "bicycle": "mountain bike|bicycle-built-for-two",
    "train": "bullet train|electric locomotive|passenger car", "airplane": "airliner",
    "boat": "speedboat|canoe|liner|catamaran|yawl|schooner", "bench": "park bench",
    "bridge": "suspension bridge|steel arch bridge|viaduct", "church": "church",
    "mosque": "mosque", "castle": "castle|palace", "fountain": "fountain", "library": "library",
    "bakery": "bakery", "shop": "grocery store|bookshop|shoe shop|butcher shop|confectionery",
    "restaurant": "restaurant", "shopping-cart": "shopping cart",
    "shopping-basket": "shopping basket",
    # nature
    "mountain": "alp", "beach": "seashore|sandbar", "lake": "lakeside", "valley": "valley",
    "flower": "daisy", "rabbit": "wood rabbit|hare|Angora", "hamster": "hamster|guinea pig",
    "fish": "goldfish|tench", "butterfly": "admiral|monarch|cabbage butterfly|ringlet",
    "bee": "bee", "fly": "fly", "ant": "ant", "cockroach": "cockroach", "ladybird": "ladybug",
    "spider": "garden spider|barn spider|wolf spider", "snail": "snail", "horse": "sorrel",
    "cow": "ox", "sheep": "ram", "pig": "hog", "elephant": "Indian elephant|African elephant",
    "lion": "lion", "bear": "brown bear|American black bear|ice bear", "zebra": "zebra",
    "turtle": "box turtle|terrapin|mud turtle", "frog": "tree frog|bullfrog", "squirrel":
    "fox squirrel",
}  # fmt: skip

# Label numbers of whole groups of ImageNet: breeds of dogs and cats, kinds of birds.
_GROUPS = (
    (range(151, 269), "dog"), (range(281, 286), "cat"), (range(7, 25), "bird"),
    (range(80, 101), "bird"), (range(127, 147), "bird"),
)  # fmt: skip

_BY_LABEL = {label: key for key, labels in _SUBJECTS.items() for label in labels.split("|")}

KEYS = frozenset(COCO.values()) | frozenset(_SUBJECTS) | {key for _, key in _GROUPS}
"""Every key that has a sentence in the locale files."""


def subject_key(number: int, label: str) -> str | None:
    """The vocabulary's key for an ImageNet label; None when it must not be named."""
    for numbers, key in _GROUPS:
        if number in numbers:
            return key
    return _BY_LABEL.get(label.split(",")[0].strip())
