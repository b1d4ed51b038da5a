-- Why a window doesn't admit one unit: the time to wait, or text if the list can't be read. Nil if it does.
local function in_the_way(key, limit, place, gone_until)
  local entry = nth_newest(key, limit, place)
  if not entry then
    return nil
  end
  if type(entry) == 'table' then
    return entry.err
  end
  local taken = tonumber(entry)
  if not taken then
    return 'WRONGTYPE not a list of times'
  end
  return taken > gone_until and taken - gone_until or nil
end

-- Records one unit in a list, which then has at most so many entries.
local function record(key, place, most, kept)
  if redis.call('RPUSH', key, stamp) > most then
    redis.call('LTRIM', key, place, -1)
  end
  redis.call('PEXPIRE', key, kept)
end

