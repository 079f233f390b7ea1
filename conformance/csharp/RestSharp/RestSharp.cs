// A stand-in for RestSharp 107 and later, written for the conformance run: the
// registry that carries RestSharp is not within its reach. It has the types and
// members that csharp/restsharp snippets use, and sends over HttpClient what
// RestSharp is documented to send. It measures the snippets, not RestSharp.
//
// Documentation followed: https://restsharp.dev/docs/intro,
// https://restsharp.dev/docs/usage/request, https://restsharp.dev/docs/usage/client.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using System.Web;
using RestSharp.Authenticators;
using RestSharp.Interceptors;

namespace RestSharp
{
    public enum Method { Get, Post, Put, Delete, Head, Options, Patch, Merge, Copy, Search }

    public enum DataFormat { Json, Xml, Binary, None }

    public enum ParameterType { GetOrPost, UrlSegment, HttpHeader, RequestBody, QueryString }

    public enum ResponseStatus { None, Completed, Error, TimedOut, Aborted }

    /// <summary>A media type; text converts to it.</summary>
    public sealed class ContentType
    {
        public static readonly ContentType Json = "application/json";
        public static readonly ContentType Xml = "application/xml";
        public static readonly ContentType Plain = "text/plain";
        public static readonly ContentType Csv = "text/csv";
        public static readonly ContentType Binary = "application/octet-stream";
        public static readonly ContentType GZip = "application/x-gzip";
        public static readonly ContentType FormUrlEncoded = "application/x-www-form-urlencoded";

        public string Value { get; }

        ContentType(string value)
        {
            if (!value.Contains('/')) throw new ArgumentException("Invalid content type string", nameof(value));
            Value = value;
        }

        public static implicit operator ContentType(string value) => value == null ? null : new ContentType(value);

        public static implicit operator string(ContentType type) => type.Value;

        public override string ToString() => Value;

        internal MediaTypeHeaderValue Parsed => MediaTypeHeaderValue.Parse(Value);

        internal static ContentType Of(DataFormat format) =>
            format == DataFormat.Json ? Json : format == DataFormat.Xml ? Xml : format == DataFormat.Binary ? Binary : Plain;
    }

    public class RestClientOptions
    {
        public RestClientOptions() { }

        public RestClientOptions(string baseUrl) : this(new Uri(baseUrl)) { }

        public RestClientOptions(Uri baseUrl) { BaseUrl = baseUrl; }

        public Uri BaseUrl { get; set; }
        public string BaseHost { get; set; }
        public TimeSpan? Timeout { get; set; }
        public bool FollowRedirects { get; set; } = true;
        public string UserAgent { get; set; } = "RestSharp/113.0.0.0";
        public bool DisableCharset { get; set; }
        public bool ThrowOnAnyError { get; set; }
        public bool? Expect100Continue { get; set; }
        public Encoding Encoding { get; set; } = Encoding.UTF8;
        public DecompressionMethods AutomaticDecompression { get; set; } = DecompressionMethods.All;
        public CookieContainer CookieContainer { get; set; }
        public IAuthenticator Authenticator { get; set; }
        public List<Interceptor> Interceptors { get; set; } = new List<Interceptor>();
        public RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; }
        public Func<HttpMessageHandler, HttpMessageHandler> ConfigureMessageHandler { get; set; }
        public Func<string, string> Encode { get; set; } = Uri.EscapeDataString;
        public Func<string, Encoding, string> EncodeQuery { get; set; } =
            (text, encoding) => HttpUtility.UrlEncode(text, encoding).Replace("+", "%20");
    }

    /// <summary>One parameter of a request, of any kind.</summary>
    public class Parameter
    {
        public string Name { get; }
        public object Value { get; }
        public ParameterType Type { get; }
        public bool Encode { get; }
        public ContentType ContentType { get; internal set; }

        public Parameter(string name, object value, ParameterType type, bool encode)
        {
            Name = name;
            Value = value;
            Type = type;
            Encode = encode;
        }
    }

    public sealed class HeaderParameter : Parameter
    {
        public HeaderParameter(string name, string value) : base(Checked(name), Checked(value), ParameterType.HttpHeader, false)
        {
            if (name == "Host" && Uri.CheckHostName(value.Split(':')[0]) == UriHostNameType.Unknown)
                throw new ArgumentException("The specified value is not a valid Host header string.", nameof(value));
        }

        static string Checked(string text) =>
            text.IndexOfAny(new[] { '\r', '\n' }) < 0 ? text : throw new ArgumentException("Invalid character found in header: " + text);
    }

    public class BodyParameter : Parameter
    {
        public BodyParameter(object value, ContentType contentType) : base("", value, ParameterType.RequestBody, false)
        {
            ContentType = contentType;
        }
    }

    public class FileParameterOptions
    {
        public bool DisableFilenameStar { get; set; } = true;
        public bool DisableFilenameEncoding { get; set; }
    }

    sealed class FilePart
    {
        public string Name, FileName;
        public byte[] Bytes;
        public ContentType ContentType;
        public FileParameterOptions Options;
    }

    public class RestRequest
    {
        internal readonly List<Parameter> All = new List<Parameter>();
        internal readonly List<FilePart> Parts = new List<FilePart>();
        internal readonly List<Cookie> PendingCookies = new List<Cookie>();

        public RestRequest() { }

        /// <summary>A query with values becomes parameters that are not encoded again.</summary>
        public RestRequest(string resource, Method method = Method.Get)
        {
            Resource = resource ?? "";
            Method = method;
            var query = Resource.IndexOf('?');
            if (query < 0 || Resource.IndexOf('=') <= query) return;
            foreach (var pair in Resource.Substring(query + 1).Split('&', StringSplitOptions.RemoveEmptyEntries))
            {
                var equals = pair.IndexOf('=');
                if (equals > 0) AddQueryParameter(pair.Substring(0, equals), pair.Substring(equals + 1), false);
                else AddQueryParameter(pair, null, false);
            }
            Resource = Resource.Substring(0, query);
        }

        public RestRequest(Uri resource, Method method = Method.Get)
            : this(resource.IsAbsoluteUri ? resource.AbsoluteUri : resource.OriginalString, method) { }

        public string Resource { get; set; } = "";
        public Method Method { get; set; }
        public TimeSpan? Timeout { get; set; }
        public Version Version { get; set; } = HttpVersion.Version11;
        public DataFormat RequestFormat { get; set; }
        public bool AlwaysMultipartFormData { get; set; }
        public bool AlwaysSingleFileAsContent { get; set; }
        public bool MultipartFormQuoteParameters { get; set; } = true;
        public bool MultipartFormQuoteBoundary { get; set; } = true;
        public string FormBoundary { get; set; }
        public CookieContainer CookieContainer { get; set; }
        public IAuthenticator Authenticator { get; set; }
        public List<Interceptor> Interceptors { get; set; }
        public Func<HttpRequestMessage, ValueTask> OnBeforeRequest { get; set; }

        public RestRequest AddParameter(Parameter parameter)
        {
            All.Add(parameter);
            return this;
        }

        public RestRequest AddOrUpdateParameter(Parameter parameter)
        {
            var old = All.FirstOrDefault(p => p.Name == parameter.Name && p.Type == parameter.Type);
            if (old != null) All.Remove(old);
            return AddParameter(parameter);
        }

        public RestRequest AddParameter(string name, string value, bool encode = true) =>
            AddParameter(new Parameter(name, value, ParameterType.GetOrPost, encode));

        public RestRequest AddParameter(string name, object value, ParameterType type, bool encode = true)
        {
            if (type == ParameterType.HttpHeader) return AddHeader(name, value.ToString());
            if (type != ParameterType.RequestBody) return AddParameter(new Parameter(name, value, type, encode));
            return name != null && name.Contains('/') ? AddBody(value, name) : AddParameter(new BodyParameter(value, ContentType.Plain));
        }

        public RestRequest AddQueryParameter(string name, string value, bool encode = true) =>
            AddParameter(new Parameter(name, value, ParameterType.QueryString, encode));

        public RestRequest AddUrlSegment(string name, string value, bool encode = true) =>
            AddParameter(new Parameter(name, value, ParameterType.UrlSegment, encode));

        public RestRequest AddHeader(string name, string value) => AddParameter(new HeaderParameter(name, value));

        public RestRequest AddHeader(string name, string[] values)
        {
            foreach (var value in values) AddHeader(name, value);
            return this;
        }

        public RestRequest AddOrUpdateHeader(string name, string value) => AddOrUpdateParameter(new HeaderParameter(name, value));

        public RestRequest AddHeaders(ICollection<KeyValuePair<string, string>> headers)
        {
            if (headers.Select(h => h.Key.ToUpperInvariant()).Distinct().Count() < headers.Count)
                throw new ArgumentException("Duplicate header names exist");
            foreach (var header in headers) AddHeader(header.Key, header.Value);
            return this;
        }

        public RestRequest AddCookie(string name, string value)
        {
            PendingCookies.Add(new Cookie(name, value));
            return this;
        }

        public RestRequest AddCookie(string name, string value, string path, string domain)
        {
            CookieContainer = CookieContainer ?? new CookieContainer();
            CookieContainer.Add(new Cookie(name, value, path, domain));
            return this;
        }

        public RestRequest AddStringBody(string body, DataFormat format)
        {
            RequestFormat = format;
            return AddStringBody(body, ContentType.Of(format));
        }

        public RestRequest AddStringBody(string body, ContentType contentType) => AddParameter(new BodyParameter(body, contentType));

        public RestRequest AddJsonBody<T>(T body, ContentType contentType = null) where T : class
        {
            RequestFormat = DataFormat.Json;
            if (body is string text) return AddStringBody(text, DataFormat.Json);
            var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
            return AddStringBody(JsonSerializer.Serialize<object>(body, options), contentType ?? ContentType.Json);
        }

        public RestRequest AddXmlBody(string body) => AddStringBody(body, DataFormat.Xml);

        public RestRequest AddBody(object body, ContentType contentType = null)
        {
            if (body is byte[] bytes) return AddParameter(new BodyParameter(bytes, contentType ?? ContentType.Binary));
            if (body is string text) return AddStringBody(text, contentType ?? ContentType.Of(RequestFormat));
            return AddJsonBody(body, contentType);
        }

        public RestRequest AddFile(string name, byte[] bytes, string fileName, ContentType contentType = null, FileParameterOptions options = null)
        {
            Parts.Add(new FilePart
            {
                Name = name, Bytes = bytes, FileName = fileName,
                ContentType = contentType ?? ContentType.Binary, Options = options ?? new FileParameterOptions(),
            });
            return this;
        }

        public RestRequest AddFile(string name, string path, ContentType contentType = null, FileParameterOptions options = null) =>
            AddFile(name, File.ReadAllBytes(path), Path.GetFileName(path), contentType, options);

        public RestRequest AddFile(string name, Func<Stream> open, string fileName, ContentType contentType = null, FileParameterOptions options = null)
        {
            using (var stream = open())
            using (var copy = new MemoryStream())
            {
                stream.CopyTo(copy);
                return AddFile(name, copy.ToArray(), fileName, contentType, options);
            }
        }
    }

    public class RestResponse
    {
        public string Content { get; internal set; }
        public string ContentType { get; internal set; }
        public byte[] RawBytes { get; internal set; }
        public HttpStatusCode StatusCode { get; internal set; }
        public string StatusDescription { get; internal set; }
        public ResponseStatus ResponseStatus { get; internal set; }
        public bool IsSuccessStatusCode { get; internal set; }
        public bool IsSuccessful => IsSuccessStatusCode && ResponseStatus == ResponseStatus.Completed;
        public IReadOnlyCollection<HeaderParameter> Headers { get; internal set; } = new HeaderParameter[0];
        public string ErrorMessage { get; internal set; }
        public Exception ErrorException { get; internal set; }

        public RestResponse ThrowIfError() => ErrorException == null ? this : throw ErrorException;
    }

    public interface IRestClient : IDisposable
    {
        RestClientOptions Options { get; }
        Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default);
    }

    public delegate void ConfigureRestClient(RestClientOptions options);

    public class RestClient : IRestClient
    {
        static readonly string[] accepted =
        {
            "application/json", "text/json", "text/x-json", "text/javascript", "application/xml", "text/xml",
        };

        readonly HttpClient client;
        readonly List<Parameter> defaults = new List<Parameter>();

        public RestClient(RestClientOptions options)
        {
            Options = options;
            var handler = new HttpClientHandler
            {
                UseCookies = false,
                AllowAutoRedirect = options.FollowRedirects,
                AutomaticDecompression = options.AutomaticDecompression,
            };
            var validate = options.RemoteCertificateValidationCallback;
            if (validate != null)
                handler.ServerCertificateCustomValidationCallback =
                    (request, certificate, chain, errors) => validate(request, certificate, chain, errors);
            client = new HttpClient(options.ConfigureMessageHandler?.Invoke(handler) ?? handler) { Timeout = Timeout.InfiniteTimeSpan };
            if (options.UserAgent != null) defaults.Add(new HeaderParameter("User-Agent", options.UserAgent));
        }

        public RestClient(ConfigureRestClient configure = null) : this(Configured(new RestClientOptions(), configure)) { }

        public RestClient(Uri baseUrl, ConfigureRestClient configure = null) : this(Configured(new RestClientOptions(baseUrl), configure)) { }

        public RestClient(string baseUrl, ConfigureRestClient configure = null) : this(new Uri(baseUrl), configure) { }

        static RestClientOptions Configured(RestClientOptions options, ConfigureRestClient configure)
        {
            configure?.Invoke(options);
            return options;
        }

        public RestClientOptions Options { get; }

        public void Dispose() => client.Dispose();

        public RestClient AddDefaultHeader(string name, string value)
        {
            defaults.Add(new HeaderParameter(name, value));
            return this;
        }

        public Task<RestResponse> ExecuteAsync(RestRequest request, Method method, CancellationToken cancellationToken = default)
        {
            request.Method = method;
            return ExecuteAsync(request, cancellationToken);
        }

        public Task<RestResponse> ExecuteGetAsync(RestRequest request, CancellationToken token = default) => ExecuteAsync(request, Method.Get, token);

        public Task<RestResponse> ExecutePostAsync(RestRequest request, CancellationToken token = default) => ExecuteAsync(request, Method.Post, token);

        public Task<RestResponse> ExecutePutAsync(RestRequest request, CancellationToken token = default) => ExecuteAsync(request, Method.Put, token);

        public Task<RestResponse> GetAsync(RestRequest request, CancellationToken token = default) => Checked(request, Method.Get, token);

        public Task<RestResponse> PostAsync(RestRequest request, CancellationToken token = default) => Checked(request, Method.Post, token);

        public Task<RestResponse> PutAsync(RestRequest request, CancellationToken token = default) => Checked(request, Method.Put, token);

        public Task<RestResponse> PatchAsync(RestRequest request, CancellationToken token = default) => Checked(request, Method.Patch, token);

        public Task<RestResponse> DeleteAsync(RestRequest request, CancellationToken token = default) => Checked(request, Method.Delete, token);

        public Task<RestResponse> HeadAsync(RestRequest request, CancellationToken token = default) => Checked(request, Method.Head, token);

        public Task<RestResponse> OptionsAsync(RestRequest request, CancellationToken token = default) => Checked(request, Method.Options, token);

        async Task<RestResponse> Checked(RestRequest request, Method method, CancellationToken token) =>
            (await ExecuteAsync(request, method, token)).ThrowIfError();

        public RestResponse Execute(RestRequest request) => ExecuteAsync(request).GetAwaiter().GetResult();

        public async Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default)
        {
            var interceptors = (request.Interceptors ?? new List<Interceptor>()).Concat(Options.Interceptors).ToList();
            foreach (var i in interceptors) await i.BeforeRequest(request, cancellationToken);
            var authenticator = request.Authenticator ?? Options.Authenticator;
            if (authenticator != null) await authenticator.Authenticate(this, request, cancellationToken);
            RestResponse response;
            using (var message = Message(request))
            {
                if (request.OnBeforeRequest != null) await request.OnBeforeRequest(message);
                foreach (var i in interceptors) await i.BeforeHttpRequest(message, cancellationToken);
                response = await Send(request, message, cancellationToken);
            }
            return Options.ThrowOnAnyError ? response.ThrowIfError() : response;
        }

        async Task<RestResponse> Send(RestRequest request, HttpRequestMessage message, CancellationToken cancellationToken)
        {
            using (var timeout = new CancellationTokenSource(request.Timeout ?? Options.Timeout ?? TimeSpan.FromSeconds(100)))
            using (var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken))
            {
                try
                {
                    using (var answer = await client.SendAsync(message, both.Token)) return await Read(answer);
                }
                catch (Exception e)
                {
                    var status = timeout.IsCancellationRequested ? ResponseStatus.TimedOut : ResponseStatus.Error;
                    return new RestResponse { ResponseStatus = status, ErrorException = e, ErrorMessage = e.GetBaseException().Message };
                }
            }
        }

        static async Task<RestResponse> Read(HttpResponseMessage answer)
        {
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            var status = (int)answer.StatusCode;
            return new RestResponse
            {
                RawBytes = bytes,
                Content = Encoding.UTF8.GetString(bytes),
                ContentType = answer.Content.Headers.ContentType?.MediaType,
                StatusCode = answer.StatusCode,
                StatusDescription = answer.ReasonPhrase,
                IsSuccessStatusCode = answer.IsSuccessStatusCode,
                ResponseStatus = answer.IsSuccessStatusCode || status == 404 ? ResponseStatus.Completed : ResponseStatus.Error,
                Headers = answer.Headers.SelectMany(h => h.Value.Select(v => new HeaderParameter(h.Key, v))).ToList(),
                ErrorException = answer.IsSuccessStatusCode ? null : new HttpRequestException("Request failed with status code " + answer.StatusCode),
            };
        }

        HttpRequestMessage Message(RestRequest request)
        {
            var url = Url(request);
            var message = new HttpRequestMessage(new HttpMethod(request.Method.ToString().ToUpperInvariant()), url)
            {
                Content = new RequestContent(this, request).Build(),
                Version = request.Version,
            };
            message.Headers.Host = Options.BaseHost;
            message.Headers.ExpectContinue = Options.Expect100Continue;
            var headers = request.All.Concat(defaults).Where(p => p.Type == ParameterType.HttpHeader).Select(p => (p.Name, (string)p.Value)).ToList();
            if (!headers.Any(h => string.Equals(h.Name, "Accept", StringComparison.InvariantCultureIgnoreCase)))
                headers.Add(("Accept", string.Join(", ", accepted)));
            AddCookies(headers, request, url);
            foreach (var group in headers.Where(h => !RequestContent.IsContentHeader(h.Item1)).GroupBy(h => h.Item1))
            {
                message.Headers.Remove(group.Key);
                message.Headers.TryAddWithoutValidation(group.Key, group.Select(h => h.Item2));
            }
            return message;
        }

        void AddCookies(List<(string, string)> headers, RestRequest request, Uri url)
        {
            var container = request.CookieContainer ?? new CookieContainer();
            foreach (var cookie in request.PendingCookies) container.Add(url, cookie);
            foreach (var jar in new[] { container, Options.CookieContainer })
            {
                var text = jar?.GetCookieHeader(url);
                if (string.IsNullOrWhiteSpace(text)) continue;
                var old = headers.FindIndex(h => h.Item1 == "Cookie");
                if (old >= 0)
                {
                    text = string.Join("; ", text.Split(';').Select(c => c.Trim()).Union(headers[old].Item2.Split(';').Select(c => c.Trim())));
                    headers.RemoveAt(old);
                }
                headers.Add(("Cookie", text));
            }
        }

        public Uri BuildUri(RestRequest request) => Url(request);

        Uri Url(RestRequest request)
        {
            var resource = request.Resource;
            foreach (var p in request.All.Where(p => p.Type == ParameterType.UrlSegment))
                resource = resource.Replace("{" + p.Name + "}", p.Encode ? Options.Encode((string)p.Value) : (string)p.Value);
            var url = Merged(resource).AbsoluteUri;
            var query = string.Join("&", request.All.Concat(defaults).Where(p => InQuery(p, request.Method)).Select(QueryText));
            return new Uri(query == "" ? url : url + (url.Contains('?') ? "&" : "?") + query);
        }

        Uri Merged(string resource)
        {
            if (resource.StartsWith("/")) resource = resource.Substring(1);
            if (Options.BaseUrl == null) return new Uri(resource);
            if (string.IsNullOrWhiteSpace(resource)) return Options.BaseUrl;
            var address = Options.BaseUrl.AbsoluteUri;
            return new Uri(new Uri(address.EndsWith("/") ? address : address + "/"), resource);
        }

        static bool InQuery(Parameter p, Method method) =>
            p.Type == ParameterType.QueryString || p.Type == ParameterType.GetOrPost && !RequestContent.HasContent(method);

        string QueryText(Parameter p)
        {
            var value = p.Value?.ToString();
            if (!p.Encode) return value == null ? p.Name : p.Name + "=" + value;
            var name = Options.EncodeQuery(p.Name, Options.Encoding);
            return value == null ? name : name + "=" + Options.EncodeQuery(value, Options.Encoding);
        }
    }

    /// <summary>Makes the content of a message of a request's parameters.</summary>
    sealed class RequestContent
    {
        static readonly HashSet<string> contentHeaders = new HashSet<string>(StringComparer.InvariantCultureIgnoreCase)
        {
            "Allow", "Expires", "Content-Disposition", "Content-Encoding", "Content-Language", "Content-Length",
            "Content-Location", "Content-Range", "Content-Type", "Content-MD5", "Last-Modified",
        };

        readonly RestClient client;
        readonly RestRequest request;
        readonly string boundary;
        HttpContent content;

        public RequestContent(RestClient client, RestRequest request)
        {
            this.client = client;
            this.request = request;
            boundary = request.FormBoundary ?? Guid.NewGuid().ToString();
        }

        public static bool IsContentHeader(string name) => contentHeaders.Contains(name);

        public static bool HasContent(Method method) => method == Method.Post || method == Method.Put || method == Method.Patch;

        public HttpContent Build()
        {
            var fields = request.All.Where(p => p.Type == ParameterType.GetOrPost && HasContent(request.Method)).ToList();
            var body = request.All.FirstOrDefault(p => p.Type == ParameterType.RequestBody);
            if (request.AlwaysSingleFileAsContent && request.Parts.Count == 1) content = OfFile(request.Parts[0]);
            else if (request.Parts.Count > 0 || request.AlwaysMultipartFormData) content = Form();
            if (content is MultipartFormDataContent form) foreach (var part in request.Parts) form.Add(OfFile(part));
            if (body != null) AddBody(body, fields.Count > 0);
            if (fields.Count > 0) AddFields(fields);
            AddHeaders();
            return content;
        }

        string QuotedBoundary => request.MultipartFormQuoteBoundary ? "\"" + boundary + "\"" : boundary;

        MultipartFormDataContent Form()
        {
            var form = new MultipartFormDataContent(boundary);
            var type = new MediaTypeHeaderValue("multipart/form-data");
            type.Parameters.Add(new NameValueHeaderValue("boundary", QuotedBoundary));
            form.Headers.ContentType = type;
            return form;
        }

        static HttpContent OfFile(FilePart part)
        {
            var file = new ByteArrayContent(part.Bytes);
            file.Headers.ContentType = part.ContentType.Parsed;
            var disposition = part.Options.DisableFilenameEncoding
                ? ContentDispositionHeaderValue.Parse("form-data; name=\"" + part.Name + "\"; filename=\"" + part.FileName + "\"")
                : new ContentDispositionHeaderValue("form-data") { Name = "\"" + part.Name + "\"", FileName = "\"" + part.FileName + "\"" };
            if (!part.Options.DisableFilenameStar) disposition.FileNameStar = part.FileName;
            file.Headers.ContentDisposition = disposition;
            return file;
        }

        string Quoted(string name) => request.MultipartFormQuoteParameters ? "\"" + name + "\"" : name;

        void AddBody(Parameter body, bool hasFields)
        {
            HttpContent bytes;
            if (body.Value is byte[] raw)
            {
                bytes = new ByteArrayContent(raw);
                bytes.Headers.ContentType = body.ContentType.Parsed;
            }
            else
            {
                bytes = Text(body.Value.ToString(), body.ContentType);
            }
            if (hasFields || content is MultipartFormDataContent)
            {
                var form = content as MultipartFormDataContent ?? Form();
                form.Add(bytes, Quoted(bytes.Headers.ContentType.MediaType));
                bytes = form;
            }
            content = bytes;
            if (client.Options.DisableCharset) content.Headers.ContentType.CharSet = "";
        }

        StringContent Text(string text, string mediaType) => new StringContent(text, client.Options.Encoding, mediaType);

        void AddFields(List<Parameter> fields)
        {
            if (content is MultipartFormDataContent form)
            {
                foreach (var f in fields) form.Add(Text(f.Value?.ToString() ?? "", f.ContentType ?? ContentType.Plain), Quoted(f.Name));
                return;
            }
            var pairs = fields.Select(f => Uri.EscapeDataString(f.Name) + "=" + Uri.EscapeDataString(f.Value?.ToString() ?? ""));
            content = Text(string.Join("&", pairs), ContentType.FormUrlEncoded);
            if (client.Options.DisableCharset) content.Headers.ContentType.CharSet = "";
        }

        void AddHeaders()
        {
            foreach (var p in request.All.Where(p => p.Type == ParameterType.HttpHeader && IsContentHeader(p.Name)))
            {
                content = content ?? new StringContent("");
                var value = (string)p.Value;
                if (p.Name == "Content-Type" && content is MultipartFormDataContent) value += "; boundary=" + QuotedBoundary;
                content.Headers.Remove(p.Name);
                content.Headers.TryAddWithoutValidation(p.Name, value);
            }
        }
    }
}

namespace RestSharp.Interceptors
{
    public abstract class Interceptor
    {
        public virtual ValueTask BeforeRequest(RestRequest request, CancellationToken cancellationToken) => default;

        public virtual ValueTask BeforeHttpRequest(HttpRequestMessage requestMessage, CancellationToken cancellationToken) => default;
    }
}

namespace RestSharp.Authenticators
{
    public interface IAuthenticator
    {
        ValueTask Authenticate(IRestClient client, RestRequest request, CancellationToken cancellationToken = default);
    }

    public class HttpBasicAuthenticator : IAuthenticator
    {
        readonly string header;

        public HttpBasicAuthenticator(string username, string password) : this(username, password, Encoding.UTF8) { }

        public HttpBasicAuthenticator(string username, string password, Encoding encoding)
        {
            header = "Basic " + Convert.ToBase64String(encoding.GetBytes(username + ":" + password));
        }

        public ValueTask Authenticate(IRestClient client, RestRequest request, CancellationToken cancellationToken = default)
        {
            request.AddOrUpdateParameter(new HeaderParameter("Authorization", header));
            return default;
        }
    }

    public class JwtAuthenticator : IAuthenticator
    {
        readonly string header;

        public JwtAuthenticator(string accessToken)
        {
            header = accessToken.StartsWith("Bearer ") ? accessToken : "Bearer " + accessToken;
        }

        public ValueTask Authenticate(IRestClient client, RestRequest request, CancellationToken cancellationToken = default)
        {
            request.AddOrUpdateParameter(new HeaderParameter("Authorization", header));
            return default;
        }
    }
}

namespace RestSharp.Authenticators.OAuth2
{
    public class OAuth2AuthorizationRequestHeaderAuthenticator : IAuthenticator
    {
        readonly string header;

        public OAuth2AuthorizationRequestHeaderAuthenticator(string accessToken, string tokenType)
        {
            header = tokenType + " " + accessToken;
        }

        public ValueTask Authenticate(IRestClient client, RestRequest request, CancellationToken cancellationToken = default)
        {
            request.AddOrUpdateParameter(new HeaderParameter("Authorization", header));
            return default;
        }
    }
}
