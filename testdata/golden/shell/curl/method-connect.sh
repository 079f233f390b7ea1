curl --request CONNECT --request-target 'example.com:443' 'https://example.com:443'
