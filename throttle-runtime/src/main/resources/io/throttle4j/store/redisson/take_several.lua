-- Takes one unit from each of several sliding windows, all or nothing, for a check that comes alone: what a stack of throttles
-- asks. Goes straight on, as take_one.lua does.
--
-- KEYS  for each window the list of the times at which units were taken, oldest first
-- ARGV  for each window three values as in take_one.lua, and then the time in microseconds, which is left out where the
--       server's counts
--
-- Returns the time, which marks what was taken, or for each window how long it alone has to wait: 0 if it admits, text if
-- the list can't be read.

local call, pcall = redis.call, redis.pcall
local given = ARGV[#KEYS * 3 + 1]
local time = not given and call('TIME')
local now = time and time[1] * 1000000 + time[2] or tonumber(given)

local waits
for i = 1, #KEYS do
  local key, place = KEYS[i], ARGV[i * 3]
  local limit, entry = -place, nil
  if limit <= NEAR then
    entry = pcall('LINDEX', key, place)
  else
    entry = pcall('LLEN', key)
    if type(entry) == 'number' then
      entry = entry >= limit and call('LINDEX', key, entry - limit)
    end
  end
  if entry then
    local wait = entry.err
    if not wait then
      local taken = tonumber(entry)
      wait = taken and taken + ARGV[i * 3 - 2] - now or 'WRONGTYPE not a list of times'
    end
    if type(wait) == 'string' or wait > 0 then
      waits = waits or {}
      waits[i] = wait
    end
  end
end

if waits then
  for i = 1, #KEYS do
    waits[i] = waits[i] or 0
  end
  return waits
end

local stamp = time and #time[2] == 6 and time[1] .. time[2] or string.format('%.0f', now)
for i = 1, #KEYS do
  local key, place = KEYS[i], ARGV[i * 3]
  local over = call('RPUSH', key, stamp) + place
  if over > 0 and over > math.min(math.floor(-place / SPARE_PART), MOST_SPARE) then
    call('LTRIM', key, place, -1)
  end
  call('PEXPIRE', key, ARGV[i * 3 - 1])
end
return {now}
