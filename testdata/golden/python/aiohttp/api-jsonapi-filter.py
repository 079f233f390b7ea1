import asyncio

import aiohttp
from yarl import URL

url = URL("https://api.example.com/articles?include=author,comments.author&fields[articles]=title,body&fields[people]=name&filter[author.name][like]=ex%25&filter[tags][]=go&filter[tags][]=http&sort=-created,title&page[number]=2&page[size]=25", encoded=True)
headers = {
    "Accept": "application/vnd.api+json",
    "Authorization": "Bearer YOUR_TOKEN",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(await response.text())


asyncio.run(main())
