import httpx

response = httpx.get("ORIGIN/items?tag=a&tag=b", headers={"Authorization": "Bearer my token"}, timeout=30)
print(response.text)
