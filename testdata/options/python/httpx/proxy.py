import httpx

url = "https://api.example.com/v1/items"
settings = dict(
    proxy="http://proxy.example.com:3128",
)

with httpx.Client(**settings) as client:
    response = client.get(url)

print(response.text)
