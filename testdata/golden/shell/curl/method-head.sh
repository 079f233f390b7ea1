curl --head 'https://api.example.com/status'
