import httpx

url = "http://[::1]:8080/health"

response = httpx.get(url)
print(response.text)
