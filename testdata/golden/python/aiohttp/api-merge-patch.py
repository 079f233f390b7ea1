import asyncio

import aiohttp

url = "https://api.example.com/documents/7"
headers = {
    "Content-Type": "application/merge-patch+json",
    "Prefer": "return=minimal",
}
payload = {"title": "New", "author": None, "tags": [], "meta": {}}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.patch(url, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
