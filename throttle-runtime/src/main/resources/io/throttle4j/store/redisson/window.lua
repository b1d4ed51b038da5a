-- The entries of a window's list that may be there beyond the limit: they count no more, and it is cheaper to take many
-- of them off at once than each when the next one comes.
local function spare(limit)
  return math.min(math.floor(limit / 8), 128)
end

