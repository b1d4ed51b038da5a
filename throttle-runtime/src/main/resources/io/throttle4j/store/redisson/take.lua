-- Takes from buckets: of each call all or nothing, one call after the other.
--
-- KEYS     the buckets of the first call, of the second, ...
-- ARGV[1]  the time, see time.lua
-- then for each call the number of its buckets, and for each bucket six values:
--   1  how it counts: 'window', a list of the times at which units were taken, oldest first; 'gcra', see gcra.lua;
--      'never' if more is wanted than is ever allowed
--   2  the window in microseconds
--   3  how many milliseconds the bucket is kept
--   4  window: where the entry is that must have left, counted from the newest, so negative; gcra: the limit
--   5  window: the units to take; gcra: how long these units drain, in whole microseconds
--   6  window: the limit; gcra: and in limit-th parts of one
--
-- Returns the time, which marks what was taken, then for each bucket how long it alone has to wait: 0 if it admits, text
-- if it can't be read. A call was admitted if all of its waits are 0.

local PER_BUCKET = 6

read_clock(ARGV[1])

local function window_wait(key, bucket)
  local place = ARGV[bucket + 3]
  return in_the_way(key, -place, place, now - ARGV[bucket + 1]) or 0
end

local function push(key, cost)
  while cost > 0 do
    local stamps = {}
    for i = 1, math.min(cost, 1000) do
      stamps[i] = stamp
    end
    redis.call('RPUSH', key, unpack(stamps))
    cost = cost - #stamps
  end
end

-- What is trimmed off the list has left the window: it was in the way of these units, and they were admitted.
local function record_in_window(key, bucket)
  local limit = tonumber(ARGV[bucket + 5])
  push(key, ARGV[bucket + 4] - 1)
  record(key, -limit, limit + spare(limit), ARGV[bucket + 2])
end

local function record_in_queue(key, bucket)
  local limit = tonumber(ARGV[bucket + 3])
  local whole, part = queue_length(key, limit)
  whole, part = lengthened(whole, part, tonumber(ARGV[bucket + 4]), tonumber(ARGV[bucket + 5]), limit)
  store_queue(key, whole, part, limit, ARGV[bucket + 2])
end

local function wait_of(key, bucket)
  local kind = ARGV[bucket]
  if kind == 'window' then
    return window_wait(key, bucket)
  end
  local window = tonumber(ARGV[bucket + 1])
  if kind == 'never' then
    return window
  end
  return queue_wait(
    key, window, tonumber(ARGV[bucket + 3]), tonumber(ARGV[bucket + 4]), tonumber(ARGV[bucket + 5]))
end

local waits = {now}
local key, arg = 0, 2
while arg <= #ARGV do
  local count = tonumber(ARGV[arg])
  local admitted = true
  for i = 1, count do
    local wait = wait_of(KEYS[key + i], arg + 1 + (i - 1) * PER_BUCKET)
    admitted = admitted and wait == 0
    waits[key + i + 1] = wait
  end
  if admitted then
    for i = 1, count do
      local bucket = arg + 1 + (i - 1) * PER_BUCKET
      if ARGV[bucket] == 'window' then
        record_in_window(KEYS[key + i], bucket)
      else
        record_in_queue(KEYS[key + i], bucket)
      end
    end
  end
  key = key + count
  arg = arg + 1 + count * PER_BUCKET
end
return waits
