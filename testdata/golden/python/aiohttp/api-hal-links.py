import asyncio

import aiohttp

url = "https://library.example.com/api/books/1/authors"
headers = {
    "Accept": "application/hal+json",
    "Content-Type": "text/uri-list",
    "Authorization": "Bearer YOUR_TOKEN",
}
data = """\
http://library.example.com/api/authors/1\r
http://library.example.com/api/authors/2?projection=short\r
"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.put(url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
