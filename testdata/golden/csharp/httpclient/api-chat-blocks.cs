using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://chat.example.com/api/chat.postMessage");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "YOUR_BOT_TOKEN");
request.Content = new StringContent("{\n\t\"channel\": \"C0EXAMPLE\",\n\t\"thread_ts\": \"1767349800.000100\",\n\t\"text\": \"Release 1.4.0 is out 🎉\",\n\t\"blocks\": [\n\t\t{\"type\": \"header\", \"text\": {\"type\": \"plain_text\", \"text\": \"🚀 Release 1.4.0\", \"emoji\": true}},\n\t\t{\"type\": \"section\", \"fields\": [\n\t\t\t{\"type\": \"mrkdwn\", \"text\": \"*By:*\\n<!here> 👩\u200d💻\"},\n\t\t\t{\"type\": \"mrkdwn\", \"text\": \"*Regions:*\\n🇩🇪 🇯🇵\"}\n\t\t]},\n\t\t{\"type\": \"divider\"},\n\t\t{\"type\": \"actions\", \"elements\": [\n\t\t\t{\"type\": \"button\", \"style\": \"primary\", \"text\": {\"type\": \"plain_text\", \"text\": \"Notes\"}, \"url\": \"https://www.example.com/notes?v=1.4.0&lang=en#top\", \"value\": \"notes\"}\n\t\t]}\n\t]\n}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
