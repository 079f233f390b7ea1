import httpx

url = "https://dns.example.com:8081/api/v1/servers/localhost/zones/example.com."
headers = {"X-API-Key": "YOUR_API_KEY"}
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

response = httpx.patch(url, headers=headers, json=payload)
print(response.text)
