-- Takes back what was taken.
--
-- KEYS     the buckets
-- ARGV[1]  the time, see time.lua
-- ARGV[2]  the time that marks what was taken
-- then for each bucket six values, see take.lua

read_clock(ARGV[1])

local PER_BUCKET = 6

-- Shortens the queue by the units, less the time that has passed since: it might have stood empty for that long.
local function shorten_queue(key, bucket, stamp)
  local limit, drain, drain_part =
    tonumber(ARGV[bucket + 3]), tonumber(ARGV[bucket + 4]), tonumber(ARGV[bucket + 5])
  local whole, part = queue_length(key, limit)
  local back = drain - math.max(0, now - stamp)
  if not part or back < 0 or whole + part == 0 then
    return
  end
  whole, part = whole - back, part - drain_part
  if part < 0 then
    whole, part = whole - 1, part + limit
  end
  if whole < 0 then
    redis.call('DEL', key)
  else
    store_queue(key, whole, part, limit, ARGV[bucket + 2])
  end
end

for i = 1, #KEYS do
  local bucket = 3 + (i - 1) * PER_BUCKET
  if ARGV[bucket] == 'gcra' then
    shorten_queue(KEYS[i], bucket, tonumber(ARGV[2]))
  else
    local removed = redis.pcall('LREM', KEYS[i], -ARGV[bucket + 4], ARGV[2])
    -- What is no list any more has nothing to take back.
    if type(removed) == 'table' and not removed.err:find('WRONGTYPE', 1, true) then
      return removed
    end
  end
end
return 0
