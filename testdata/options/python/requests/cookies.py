from http.cookiejar import MozillaCookieJar

import requests

url = "https://api.example.com/v1/items"
jar = MozillaCookieJar()
jar.load("./cookies.txt", ignore_discard=True, ignore_expires=True)
for cookie in jar:
    # 0 means none.
    cookie.expires = cookie.expires or None

with requests.Session() as session:
    session.cookies = jar
    response = session.get(url)

print(response.text)
