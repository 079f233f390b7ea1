import asyncio

import aiohttp

url = "https://login.example.com/oauth2/token"
headers = {
    "Authorization": aiohttp.encode_basic_auth("client%3Aexample", "YOUR%20CLIENT%20SECRET"),
    "Accept": "application/json",
}
data = {
    "grant_type": "refresh_token",
    "refresh_token": "1//0YOUR_REFRESH_TOKEN-_x",
    "scope": "openid profile email",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
