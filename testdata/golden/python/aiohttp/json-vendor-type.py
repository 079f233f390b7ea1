import asyncio

import aiohttp

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/vnd.api+json"}
payload = {
    "data": {
        "type": "articles",
        "attributes": {"title": "JSON:API"},
    },
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
