import httpx

url = "https://api.example.com"
target = "/list[1-3]/{a,b}/[x]?range=[0-9]&set={p,q}"

with httpx.Client() as client:
    response = client.get(url, extensions={"target": target.encode()})

print(response.text)
