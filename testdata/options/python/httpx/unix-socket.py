import httpx

url = "http://localhost/v1.43/containers/json"
transport = httpx.HTTPTransport(uds="/var/run/docker.sock")

with httpx.Client(transport=transport) as client:
    response = client.get(url)

print(response.text)
