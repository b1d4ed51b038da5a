-- The time in microseconds, as a number and as the text that is stored: Redis would write a number anew, and slowly, for
-- every command.
local now, stamp

-- Reads the clock: the caller's if it gives a time (tests do), else this server's, one clock for all nodes.
local function read_clock(given)
  if given and given ~= '' then
    now, stamp = tonumber(given), given
    return
  end
  local time = redis.call('TIME')
  stamp = #time[2] == 6 and time[1] .. time[2] or string.format('%.0f', time[1] * 1000000 + time[2])
  now = tonumber(stamp)
end

