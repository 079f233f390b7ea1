import asyncio

import aiohttp

url = "https://api.example.com/headers"
headers = [
    ("Set-Cookie", "a=b; Path=/; HttpOnly"),
    ("Set-Cookie", "c=d"),
    ("Proxy-Authorization", "Basic dXNlcjpwYXNz"),
    ("Proxy-Connection", "keep-alive"),
]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
