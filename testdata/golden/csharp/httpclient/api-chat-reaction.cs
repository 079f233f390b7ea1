using System;
using System.Collections.Generic;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://chat.example.com/api/reactions.add");
request.Content = new FormUrlEncodedContent(new[]
{
    KeyValuePair.Create("token", "YOUR_TOKEN"),
    KeyValuePair.Create("channel", "C0EXAMPLE"),
    KeyValuePair.Create("name", "+1"),
    KeyValuePair.Create("timestamp", "1767349800.000100"),
});

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
