import asyncio

import aiohttp

url = "https://dav.example.com/dav/calendar/"
headers = {
    "Depth": "0",
    "Content-Type": "text/xml",
}
data = "<C:calendar-query xmlns:C=\"urn:ietf:params:xml:ns:caldav\"><C:filter><![CDATA[a<b && \"c\">']]></C:filter></C:calendar-query>"


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.request("REPORT", url, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
