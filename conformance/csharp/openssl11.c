/* A libssl.so.1.1 over OpenSSL 3: the three names that .NET Core 3.1 looks for
   and OpenSSL 3 has renamed. Enough for plain HTTP and hashing. */
int EVP_MD_get_size(const void *md);
void *SSL_get1_peer_certificate(const void *ssl);

int EVP_MD_size(const void *md) { return EVP_MD_get_size(md); }
void *SSL_get_peer_certificate(const void *ssl) { return SSL_get1_peer_certificate(ssl); }
void ERR_put_error(int lib, int func, int reason, const char *file, int line) {}
