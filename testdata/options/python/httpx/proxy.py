import httpx

url = "https://api.example.com/v1/items"

with httpx.Client(proxy="http://proxy.example.com:3128") as client:
    response = client.get(url)

print(response.text)
