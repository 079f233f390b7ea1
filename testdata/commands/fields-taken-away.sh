curl https://h.example/ -H 'Accept:' -H 'User-Agent:' -H 'Host:'
