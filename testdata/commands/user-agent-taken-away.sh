curl https://h.example/ -H 'User-Agent:'
