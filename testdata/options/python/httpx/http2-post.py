# pip install 'httpx[http2]'
import httpx

url = "https://api.example.com/v1/items"
headers = {"Accept": "application/json"}
payload = {"a": 1}

with httpx.Client(http2=True) as client:
    response = client.post(url, headers=headers, json=payload)

print(response.text)
