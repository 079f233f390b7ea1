import httpx

url = "http://localhost/v1.43/containers/json"
transport = httpx.HTTPTransport(
    uds="/var/run/docker.sock",
)
settings = dict(
    transport=transport,
)

with httpx.Client(**settings) as client:
    response = client.get(url)

print(response.text)
