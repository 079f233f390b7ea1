import httpx

url = "https://reqbin.com/echo/get/json"
params = {"a": "1"}
headers = {
    "accept": "application/json",
    "accept-language": "en-GB,en;q=0.9",
}
cookies = {"theme": "dark"}

response = httpx.get(url, params=params, headers=headers, cookies=cookies)
print(response.text)
