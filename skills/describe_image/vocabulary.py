"""Everything that may be named in a photo. The engine has the same list; a test compares them."""

from __future__ import annotations

THINGS = (
    "airplane", "ambulance", "ant", "apple", "artichoke", "backpack", "bagel", "bakery", "ball",
    "banana", "baseball-bat", "baseball-glove", "bathtub", "beach", "bear", "bed", "bee", "bench",
    "bicycle", "bin", "binder", "bird", "blanket", "boat", "book", "bookcase", "boot", "bottle",
    "bowl", "bread", "bridge", "broccoli", "broom", "bucket", "burger", "burrito", "bus",
    "butterfly", "cabbage", "cake", "camera", "candle", "car", "carrot", "carton", "cash-machine",
    "castle", "cat", "cauliflower", "chair", "church", "clock", "coat", "cockroach", "coffee",
    "coffeepot", "computer", "corn", "couch", "courgette", "cow", "cradle", "crate", "cream",
    "crutch", "cucumber", "cup", "desk", "dishwasher", "dog", "donut", "drill", "elephant",
    "envelope", "fan", "fig", "fire-engine", "fire-hydrant", "fish", "flower", "fly", "fork",
    "fountain", "frisbee", "frog", "giraffe", "hair-dryer", "hammer", "hamster", "handbag", "hat",
    "horse", "hot-dog", "ice-cream", "iron", "jeans", "keyboard", "kite", "knife", "ladybird",
    "lake", "lamp", "laptop", "lemon", "letterbox", "library", "light-switch", "lion", "lipstick",
    "loudspeaker", "menu", "microphone", "microwave", "mitten", "mop", "mosque", "motorcycle",
    "mountain", "mouse", "mushroom", "nail", "nappy", "necklace", "orange", "oven", "packet",
    "padlock", "pan", "paper-towel", "parking-meter", "pasta", "pen", "pencil-case", "pepper",
    "perfume", "person", "phone", "photocopier", "pig", "pill-bottle", "pillow", "pineapple",
    "pitcher", "pizza", "plaster", "plastic-bag", "plate", "pomegranate", "pot", "potted-plant",
    "pretzel", "printer", "rabbit", "radiator", "radio", "refrigerator", "remote", "restaurant",
    "rocking-chair", "sandal", "sandwich", "scales", "scissors", "screen", "screw", "screwdriver",
    "sewing-machine", "sheep", "shoe", "shop", "shopping-basket", "shopping-cart",
    "shower-curtain", "sink", "skateboard", "skis", "snail", "snowboard", "soap-dispenser",
    "sock", "soup", "spider", "spoon", "squirrel", "stethoscope", "stop-sign", "stove",
    "strawberry", "street-sign", "suit", "suitcase", "sunglasses", "surfboard", "sweater",
    "syringe", "t-shirt", "table", "taxi", "teapot", "teddy-bear", "tennis-racket", "tie",
    "toaster", "toilet", "toilet-paper", "toothbrush", "towel", "tractor", "traffic-light",
    "train", "tram", "truck", "turtle", "tv", "umbrella", "vacuum-cleaner", "valley", "vase",
    "vending-machine", "wallet", "wardrobe", "washbasin", "washing-machine", "watch", "web-page",
    "wine", "wine-glass", "zebra",
)  # fmt: skip
"""Keys of the ``photo-object-...`` sentences."""

COLOURS = (
    "red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "beige", "black", "grey",
    "white",
)  # fmt: skip
"""Keys of the ``photo-colour-...`` sentences."""
