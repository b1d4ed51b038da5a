-- Takes one unit from each of several sliding windows, all or nothing, for a lone check: what a stack of throttles asks. See
-- take_one.lua for one window, take_many.lua for checks that come together, and take.lua for all others.
--
-- KEYS  for each window the list of the times at which units were taken, oldest first
-- ARGV  for each window three values, and then the time, see time.lua, which is left out where the server's counts:
--   1   the window in microseconds
--   2   how many milliseconds the list is kept
--   3   the limit
--
-- Returns the time, which marks what was taken, or for each window how long it alone has to wait: 0 if it admits, text if
-- the list can't be read.

read_clock(ARGV[#KEYS * 3 + 1])
local waits
for i = 1, #KEYS do
  local wait = in_the_way(KEYS[i], tonumber(ARGV[i * 3]), now - ARGV[i * 3 - 2])
  if wait then
    waits = waits or {}
    waits[i] = wait
  end
end
if waits then
  for i = 1, #KEYS do
    waits[i] = waits[i] or 0
  end
  return waits
end
for i = 1, #KEYS do
  local limit = tonumber(ARGV[i * 3])
  record(KEYS[i], limit, limit + spare(limit), ARGV[i * 3 - 1])
end
return {now}
