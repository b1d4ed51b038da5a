-- The time in microseconds: the caller's if it gives one (tests do), else this server's, one clock for all nodes.
local now
if ARGV[1] == '' then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
else
  now = tonumber(ARGV[1])
end

