using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build?delay=0sec");
request.Headers.Add("Jenkins-Crumb", "YOUR_CRUMB");
var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes("example-bot:YOUR_API_TOKEN"));
request.Headers.Authorization = new AuthenticationHeaderValue("Basic", credentials);

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
