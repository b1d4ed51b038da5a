-- An entry is looked up from the newest if it is at most this far from it: Redis walks there.
local NEAR = 128

-- The entries that may be in a list beyond its limit, as a part of that, and at most. They count no more, and it is cheaper to
-- take many of them off at once than each when the next one comes.
local SPARE_PART, MOST_SPARE = 8, 32

