import json
from http.client import HTTPSConnection

headers = {
    "X-API-Key": "YOUR_API_KEY",
    "Content-Type": "application/json",
}
payload = {
    "rrsets": [
        {
            "name": "www.example.com.",
            "type": "A",
            "ttl": 300,
            "changetype": "REPLACE",
            "records": [
                {"content": "192.0.2.10", "disabled": False},
                {"content": "192.0.2.11", "disabled": True},
            ],
        },
        {
            "name": "example.com.",
            "type": "TXT",
            "ttl": 3600,
            "changetype": "REPLACE",
            "records": [
                {
                    "content": '"v=spf1 include:mail.example.com ~all"',
                    "disabled": False,
                },
                {"content": '"a\\059b; c"', "disabled": False},
            ],
        },
        {
            "name": "*.old.example.com.",
            "type": "AAAA",
            "changetype": "DELETE",
        },
    ],
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("dns.example.com", 8081)
connection.request("PATCH", "/api/v1/servers/localhost/zones/example.com.", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
