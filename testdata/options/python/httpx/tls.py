import ssl

import httpx

url = "https://api.example.com/v1/items"
context = ssl.create_default_context(cafile="./ca.pem")
context.load_cert_chain("./client.pem", "./client.key")
context.minimum_version = ssl.TLSVersion.TLSv1_2

with httpx.Client(verify=context) as client:
    response = client.get(url)

print(response.text)
