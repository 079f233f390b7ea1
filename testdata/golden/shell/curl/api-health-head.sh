curl --head 'https://status.example.com/healthz?verbose'
