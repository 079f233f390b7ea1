curl https://h.example/ -H 'Host:'
