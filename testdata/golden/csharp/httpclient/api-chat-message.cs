using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://chat.example.com/api/chat.postMessage");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "YOUR_TOKEN");
request.Content = new StringContent("{\"channel\":\"C0EXAMPLE\",\"text\":\"Deploy finished :tada: 🎉\",\"blocks\":[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"*Deploy* of <https://www.example.com/app|app> by <@U0EXAMPLE> & co.\"}}],\"unfurl_links\":false}", Encoding.UTF8, "application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
