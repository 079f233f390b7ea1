from http.cookiejar import MozillaCookieJar

import httpx

url = "https://api.example.com/v1/items"
jar = MozillaCookieJar()
jar.load("./cookies.txt", ignore_discard=True, ignore_expires=True)
for cookie in jar:
    # 0 means none.
    cookie.expires = cookie.expires or None

with httpx.Client(cookies=jar) as client:
    response = client.get(url)

print(response.text)
