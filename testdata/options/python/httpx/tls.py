import ssl

import httpx

url = "https://api.example.com/v1/items"
context = ssl.create_default_context(cafile="./ca.pem")
context.load_cert_chain("./client.pem", "./client.key")
context.minimum_version = ssl.TLSVersion.TLSv1_2
settings = dict(
    verify=context,
)

with httpx.Client(**settings) as client:
    response = client.get(url)

print(response.text)
