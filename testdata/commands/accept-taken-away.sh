curl https://h.example/ -H 'Accept:'
