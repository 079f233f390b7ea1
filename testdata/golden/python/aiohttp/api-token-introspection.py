import asyncio

import aiohttp

url = "https://login.example.com/oauth2/introspect"
headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "Accept": "application/token-introspection+jwt",
}
data = {
    "token": "YOUR_TOKEN-1.x~",
    "token_type_hint": "access_token",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
