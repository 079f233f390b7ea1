# pip install 'httpx[http2]'
import httpx

url = "http://api.example.com/v1/items"

with httpx.Client(http1=False, http2=True) as client:
    response = client.get(url)

print(response.text)
