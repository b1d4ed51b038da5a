-- Looks at buckets and takes nothing.
--
-- KEYS     the buckets
-- ARGV[1]  the time, see time.lua
-- then for each bucket six values, see take.lua
--
-- Returns for each bucket how long it has to wait, or text if it can't be read, and two numbers:
--   window, never  the units that count, and the time until none does
--   gcra           the length of the queue, in microseconds and limit-th parts of one

read_clock(ARGV[1])

local PER_BUCKET = 6

local NO_TIMES = 'WRONGTYPE not a list of times'

-- The number of entries that have left the window: the list is sorted, so halving finds it. Nil if there is no time.
local function expired(key, length, window)
  local low, high = 0, length
  while low < high do
    local middle = math.floor((low + high) / 2)
    local entry = tonumber(redis.call('LINDEX', key, middle))
    if not entry then
      return nil
    end
    if entry + window - now <= 0 then
      low = middle + 1
    else
      high = middle
    end
  end
  return low
end

local function look_at_window(key, bucket)
  local window = tonumber(ARGV[bucket + 1])
  local never = ARGV[bucket] == 'never'
  local length = redis.pcall('LLEN', key)
  if type(length) == 'table' then
    return never and window or length.err, 0, 0
  end
  local wait = never and window or 0
  if length == 0 then
    return wait, 0, 0
  end
  local entry = not never and redis.call('LINDEX', key, ARGV[bucket + 3])
  if entry then
    entry = tonumber(entry)
    if not entry then
      return NO_TIMES, 0, 0
    end
    wait = math.max(0, entry + window - now)
  end
  local newest = tonumber(redis.call('LINDEX', key, -1))
  local gone = expired(key, length, window)
  if not newest or not gone then
    return NO_TIMES, 0, 0
  end
  return wait, length - gone, math.max(0, newest + window - now)
end

local function look_at_queue(key, bucket)
  local limit = tonumber(ARGV[bucket + 3])
  local whole, part = queue_length(key, limit)
  if not part then
    return whole, 0, 0
  end
  local wait = queue_wait(
    key, tonumber(ARGV[bucket + 1]), limit, tonumber(ARGV[bucket + 4]), tonumber(ARGV[bucket + 5]))
  return wait, whole, part
end

local usages = {}
for i = 1, #KEYS do
  local bucket = 2 + (i - 1) * PER_BUCKET
  local look = ARGV[bucket] == 'gcra' and look_at_queue or look_at_window
  local last = #usages
  usages[last + 1], usages[last + 2], usages[last + 3] = look(KEYS[i], bucket)
end
return usages
