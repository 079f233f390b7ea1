import asyncio

import aiohttp

url = "https://www.example.com/blog/feed/"
params = {
    "format": "atom",
    "tag": "go",
}
headers = {
    "Accept": "application/atom+xml, application/rss+xml;q=0.9, text/xml;q=0.5",
    "If-Modified-Since": "Fri, 02 Jan 2026 10:30:00 GMT",
    "If-None-Match": '"5f3b-64c8a1d2-gzip"',
    "A-IM": "feed",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params=params, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
